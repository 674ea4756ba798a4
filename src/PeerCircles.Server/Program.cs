using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.SignIn;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddRequests();
builder.Services.AddProblemDetails();
builder.Services.ConfigureHttpJsonOptions(json => Wire.Configured(json.SerializerOptions));
builder.Services.AddBrowsers(builder.Configuration, builder.Environment);
builder.Services.AddSignIn();
builder.Services.AddSeeds();

var app = builder.Build();
app.UseBrowsers();
app.UseSignIn();
app.MapSignIn();
await app.RunAsync();
