using System.Net;
using System.Net.Sockets;

namespace PeerCircles.Server.SignIn;

/// <summary>Who knocks, before it is known who they are. Held for the length of a request, written nowhere.</summary>
/// <param name="Network">The network address: for IPv6 its /64, which is what one household has.</param>
/// <param name="Device">The account that this browser has signed in to before.</param>
/// <param name="SignedInAs">The session that the browser came with, if it still is one. Null where the endpoint isn't marked <see cref="SeesWhoCalls"/>.</param>
internal sealed record Visitor(string Network, KnownDevice? Device, Caller? SignedInAs)
{
    private const int HouseholdBytes = 8;

    public static Visitor Unknown { get; } = new("", null, null);

    public static Visitor Of(HttpContext context, SignInCookies cookies) =>
        new(
            NetworkOf(context.Connection.RemoteIpAddress),
            cookies.ReadDevice(context.Request),
            context.User.CallerOrNobody()
        );

    /// <summary>The device's own name, if it is known for this very address.</summary>
    public string? DeviceFor(string emailKey) => Device?.EmailKey == emailKey ? Device.Name : null;

    public static string NetworkOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, HouseholdBytes))
            : address.ToString();
    }

    public override string ToString() => nameof(Visitor);
}
