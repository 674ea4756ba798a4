using Microsoft.AspNetCore.Identity;

namespace PeerCircles.Server.SignIn;

[Flags]
public enum CommunityRoles
{
    None = 0,
    Moderator = 1,
    Administrator = 2,
}

/// <summary>A person's account in this community: how they sign in and what they are called. Its id is the person's id everywhere.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }

    /// <summary>Which of the eight avatar colours, 0–7.</summary>
    public int Colour { get; set; }

    /// <summary>IANA name, the person's own choice; a hint for showing times, never used for decisions.</summary>
    public required string TimeZone { get; set; }

    public CommunityRoles Roles { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The colour that a new person gets. The last byte of an id is random.</summary>
    public static int ColourOf(Guid id) => id.ToByteArray()[^1] % Colours;

    private const int Colours = 8;
}

internal static class CommunityRoleSet
{
    /// <summary>The single roles in a set.</summary>
    public static IEnumerable<CommunityRoles> Each(this CommunityRoles roles) =>
        Enum.GetValues<CommunityRoles>().Where(role => role != CommunityRoles.None && roles.HasFlag(role));
}
