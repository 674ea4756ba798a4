using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.SignIn;

// Settings are read once: nothing watches the folder that the database may live in.
var builder = WebApplication.CreateBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddRequests();
builder.Services.AddUnexpected();
builder.Services.ConfigureHttpJsonOptions(json => Wire.Configured(json.SerializerOptions));
builder.Services.AddBrowsers(builder.Configuration, builder.Environment);
builder.Services.AddSignIn(builder.Configuration, builder.Environment);
builder.Services.AddMail(builder.Configuration, builder.Environment);
builder.Services.AddFacilitation();
builder.Services.AddPrivacy();
builder.Services.AddSeeds();
builder.Services.AddHealth();
builder.Services.AddExplorer();
builder.AddLiveTalk();

var app = builder.Build();
if (await app.RunCommandAsync(args) is { } exitCode)
    return exitCode;
app.UseUnexpected();
app.UseBrowsers();
app.UsePages();
app.UseSignIn();
app.MapDoors();

await app.PrepareDatabaseAsync();
app.GreetOnceStarted(await app.FillWithDemoAsync());
await app.RunAsync();
return 0;
