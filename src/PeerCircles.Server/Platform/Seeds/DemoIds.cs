using System.Security.Cryptography;
using System.Text;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform.Seeds;

/// <summary>Ids of demo people and circles, made from their keys: the same in every database, so that a link to them keeps working.</summary>
internal static class DemoIds
{
    public static PersonId Person(string key) => new(From($"person/{key}"));

    public static CircleId Circle(string key) => new(From($"circle/{key}"));

    private static Guid From(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"peercircles-demo/{name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8: made our own way
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
