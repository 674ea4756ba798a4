using PeerCircles.Load;

var options = Options.Parse(args);
return options?.Command switch
{
    "smoke" => await Smoke.RunAsync(options),
    "startup" => await Startup.RunAsync(options),
    _ => Output.Help(),
};
