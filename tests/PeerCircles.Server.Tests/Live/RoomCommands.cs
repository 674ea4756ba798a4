using PeerCircles.Server.Live;

namespace PeerCircles.Server.Tests.Live;

/// <summary>All that can be asked of a room, found in the server itself: a new command can't be forgotten by the tests that try each.</summary>
internal static class RoomCommands
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(RoomCommand<>)
            .Assembly.GetTypes()
            .Where(t =>
                t is { IsAbstract: false, BaseType.IsGenericType: true }
                && t.BaseType.GetGenericTypeDefinition() == typeof(RoomCommand<>)
            ),
    ];
}
