namespace PeerCircles.Server.SignIn;

/// <summary>
/// The cookies of sign-in. Over HTTPS their names begin with <c>__Host-</c>, so that browsers insist on Secure, on
/// Path=/ and on no Domain: no sibling site can plant one. In Development the server also speaks plain HTTP to localhost; browsers
/// (Safari, and others on other ports) drop Secure cookies there, so it is then called <c>PeerCircles-dev</c> and lacks Secure.
/// </summary>
internal sealed class SessionCookie(IHostEnvironment environment, string purpose)
{
    public string? Read(HttpRequest request) => request.Cookies[Name(request)];

    /// <param name="context">The request being answered.</param>
    /// <param name="text">What the browser brings back.</param>
    /// <param name="ends">When the browser forgets it; null for when it closes.</param>
    public void Write(HttpContext context, string text, DateTimeOffset? ends) =>
        context.Response.Cookies.Append(Name(context.Request), text, Options(context.Request, ends));

    public void Remove(HttpContext context) =>
        context.Response.Cookies.Delete(Name(context.Request), Options(context.Request, null));

    private string Name(HttpRequest request) =>
        IsPlainDevelopment(request) ? $"PeerCircles{purpose}-dev" : $"__Host-PeerCircles{purpose}";

    private CookieOptions Options(HttpRequest request, DateTimeOffset? ends) =>
        new()
        {
            Expires = ends,
            HttpOnly = true,
            IsEssential = true,
            Path = "/",
            SameSite = SameSiteMode.Strict,
            Secure = !IsPlainDevelopment(request),
        };

    private bool IsPlainDevelopment(HttpRequest request) => !request.IsHttps && environment.IsDevelopment();
}

/// <summary>The cookies that sign-in gives out: who is signed in, and which account this device has signed in to before.</summary>
internal sealed class SignInCookies(IHostEnvironment environment, KnownDevices devices, TimeProvider time)
{
    private static readonly TimeSpan DeviceLifetime = TimeSpan.FromDays(365);

    private readonly SessionCookie _device = new(environment, "-Device");

    public SessionCookie Session { get; } = new(environment, "");

    public void Give(HttpContext context, OpenedSession session)
    {
        Session.Write(context, session.Token.Text, session.OwnDevice ? session.EndsAt : null);
        // A shared device keeps no trace of who used it.
        if (session.OwnDevice)
            _device.Write(context, devices.Make(session.Email), time.GetUtcNow() + DeviceLifetime);
    }

    /// <summary>After a link from a mail: until the browser closes, this device counts as one of the person's own.</summary>
    public void GiveDevice(HttpContext context, string email) => _device.Write(context, devices.Make(email), null);

    public KnownDevice? ReadDevice(HttpRequest request) => devices.Read(_device.Read(request));

    /// <summary>Leaves nothing of ours in this browser.</summary>
    public void RemoveAll(HttpContext context)
    {
        Session.Remove(context);
        _device.Remove(context);
    }
}
