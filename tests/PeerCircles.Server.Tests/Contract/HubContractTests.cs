using System.Text.Json;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Contract;

public sealed class HubContractTests
{
    [Fact]
    public Task The_browser_and_the_server_keep_the_same_contract() =>
        KeptFile.MustBeAsync("client/src/realtime/contract.ts", Contract());

    [Fact]
    public void A_yes_and_a_no_look_as_the_contract_says()
    {
        var yes = JsonSerializer.SerializeToElement(
            Outcome<RoomEntered>.FromValue(new RoomEntered(Guid.Empty, 1, [], [])).ToAnswer(),
            Wire.Options
        );
        var no = JsonSerializer.SerializeToElement(
            Outcome<RoomEntered>
                .FromRefusal(
                    new Refusal(RefusalKind.RateLimited, "slow", "Slowly.") { RetryAfter = TimeSpan.FromSeconds(2) }
                )
                .ToAnswer(),
            Wire.Options
        );

        Assert.Equal("ok value", string.Join(' ', yes.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(
            "ok code reason sentence retryAfterMs",
            string.Join(' ', no.EnumerateObject().Select(p => p.Name))
        );
        Assert.Equal(2000, no.GetProperty("retryAfterMs").GetInt64());
    }

    [Fact]
    public void Reasons_for_a_flag_are_called_as_everybody_calls_them() =>
        Assert.Equal("\"R11\"", JsonSerializer.Serialize(FlagReason.R11, Wire.Options));

    [Fact]
    public void A_row_says_its_kind_wherever_it_stands()
    {
        var message = new MessageRow
        {
            Changed = 1,
            Position = 1,
            Id = Guid.Empty,
            Author = Guid.Empty,
            PostedAt = default,
            State = default,
            Text = null,
            ReplyTo = null,
            ContentNotes = [],
            EditedAt = null,
        };
        var changes = JsonSerializer.SerializeToElement(
            new CircleChanges(Guid.Empty, 0, 1, false, false, [message], [message]),
            Wire.Options
        );

        Assert.Equal("message", changes.GetProperty("rows")[0].GetProperty("kind").GetString());
        Assert.Equal("message", changes.GetProperty("quoted")[0].GetProperty("kind").GetString());
    }

    private static string Contract()
    {
        var script = new TypeScript();
        var hub = script.Interface(typeof(ICircleHub), "What the browser may ask of the hub.");
        var client = script.Interface(typeof(ICircleClient), "What the hub tells the browser.");
        var codes = Enum.GetValues<RefusalKind>().Select(k => $"  | '{Answers.Code(k)}'");
        string[] parts =
        [
            "// Written by a server test from ICircleHub and ICircleClient: change the C# interfaces, not this file.\n",
            $"export type Code =\n{string.Join('\n', codes)};\n",
            """
                export type Answer<T> =
                  | { ok: true; value: T }
                  | { ok: false; code: Code; reason: string; sentence: string; retryAfterMs?: number | null };

                """,
            .. script.Declarations,
            hub,
            client,
        ];
        return string.Join('\n', parts);
    }
}
