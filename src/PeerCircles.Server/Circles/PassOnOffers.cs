using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Circles;

/// <summary>Offers that have run out end, and the seats go to whoever is next in line. Nobody asks for it: the time does.</summary>
[GenerateSerializer, Immutable]
internal sealed record PassOnOffersCommand : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Seats.PassOn(moment.Now).Select(_ => new Nothing());
}
