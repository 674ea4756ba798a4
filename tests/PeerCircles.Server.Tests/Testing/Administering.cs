using PeerCircles.Domain.Circles;
using PeerCircles.Server.Administration;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>What administrators do. They write their passphrase whenever it is asked for.</summary>
internal static class Administering
{
    public static Task Appoints(
        this Person administrator,
        Person person,
        TestCircle circle,
        MemberRole role,
        MemberRole? seen
    ) => administrator.Does(circle.Admin("facilitators"), Appointing(person, role, seen));

    public static Appointment Appointing(Person person, MemberRole role, MemberRole? seen) =>
        new(person.Id.Value, role, seen, Person.Passphrase);

    public static Task Closes(this Person administrator, TestCircle circle, string why = "It has come to its end.") =>
        administrator.Does(circle.Admin("close"), new CloseBody(why, Person.Passphrase));

    public static Task OpensAgain(this Person administrator, TestCircle circle) =>
        administrator.Does(circle.Admin("reopen"), new PassphraseBody(Person.Passphrase));

    public static string Admin(this TestCircle circle, string act) => $"/api/admin/circles/{circle.Id}/{act}";

    public static CirclePlan Plan(Person facilitator) =>
        new(
            Guid.CreateVersion7(),
            "Thursday noon",
            "empathy",
            "en",
            "support-circle",
            new WeeklyWords("thursday", "12:30", 75),
            "America/New_York",
            6,
            1,
            Pace.Gentle,
            JoinPolicy.ByRequest,
            14,
            ["What is said here stays here.", "Passing is always fine."],
            facilitator.Id.Value
        );
}
