using PeerCircles.Server.Conversations;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class OrderTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Though_everybody_speaks_at_once_all_hear_the_same_in_the_same_order_and_nothing_is_missing()
    {
        Person[] people = [await Has("Ana"), await Has("Ben"), await Has("Cleo"), await Has("Dora")];
        var circle = await HasCircle(people[0], people[1..]);
        foreach (var person in people)
            await person.Enters(circle);
        var heads = new Dictionary<Person, long>();
        foreach (var person in people)
            heads[person] = (await person.Loads(circle)).UpTo;

        var sent = await Task.WhenAll(
            people.SelectMany(p => Enumerable.Range(1, 50).Select(i => p.Says($"{p.Name} says {i}", circle)))
        );

        foreach (var person in people)
        {
            await person.HasHeardAllThereIs();
            var told = person.Browser.Ear.All<CircleChanges>().Where(c => c.Circle == circle.Id).ToList();
            // No jump: each delta follows on the one before, so a browser never has to ask.
            Assert.Equal([heads[person], .. told.SkipLast(1).Select(c => c.UpTo)], told.Select(c => c.After));
            Assert.Equal(
                sent.Select(s => s.Position).Order(),
                told.SelectMany(c => c.Rows).Cast<MessageRow>().Select(m => m.Position)
            );
        }
        var rooms = people.Select(p => p.Heard<MessageRow>(circle).Select(m => (m.Position, m.Text)).ToList()).ToList();
        Assert.All(rooms, room => Assert.Equal(rooms[0], room));
    }

    [Fact]
    public async Task One_person_s_messages_stay_in_the_order_in_which_they_were_sent()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);

        for (var i = 1; i <= 40; i++)
            await ana.Says($"In order {i}", circle);

        await ben.HasHeardAllThereIs();
        Assert.Equal(
            Enumerable.Range(1, 40).Select(i => $"In order {i}"),
            ben.Heard<MessageRow>(circle).Select(m => m.Text)
        );
    }
}
