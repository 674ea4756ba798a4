using PeerCircles.Load;
using PeerCircles.Load.Compare;

var options = Options.Parse(args);
return options?.Command switch
{
    "smoke" => await Smoke.RunAsync(options),
    "startup" => await Startup.RunAsync(options),
    "compare" => await Comparison.RunAsync(options),
    "bare" => await BareServer.RunAsync(options),
    _ => Output.Help(),
};
