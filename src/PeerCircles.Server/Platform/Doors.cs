using PeerCircles.Server.Administration;
using PeerCircles.Server.Care;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Platform;

/// <summary>Every way in, noun by noun.</summary>
internal static class Doors
{
    public static void MapDoors(this WebApplication app)
    {
        app.MapSignIn();
        app.MapCircles();
        app.MapSeats();
        app.MapConversations();
        app.MapPrompts();
        app.MapFacilitation();
        app.MapModeration();
        app.MapAdministration();
        app.MapNotices();
        app.MapMembers();
        app.MapPrivacy();
        app.MapCare();
        app.MapLiveTalk();
        app.MapHealth();
        app.MapExplorer();
        app.MapPages();
    }
}
