namespace PeerCircles.Server.Notices;

/// <summary>
/// The letters on the way to a seat, in our languages. Whoever looks over a shoulder learns from them that there is something
/// to read somewhere, and no more.
/// </summary>
internal static class SeatLetters
{
    public static (string Subject, string Text) Offered(string? language, string link) =>
        language switch
        {
            "fr" => (
                "Quelque chose vous attend",
                $"""
                Bonjour,

                une place que vous attendiez est libre, et elle vous est gardée pour un temps. Vous lirez jusqu’à quand ici :

                {link}

                Vous pouvez la prendre ou la laisser. Si vous ne faites rien, elle passera à la personne suivante.
                """
            ),
            "es" => (
                "Hay algo para ti",
                $"""
                Hola:

                hay libre un lugar que esperabas, y te lo guardamos un tiempo. Aquí puedes leer hasta cuándo:

                {link}

                Puedes tomarlo o dejarlo. Si no haces nada, pasará a la siguiente persona.
                """
            ),
            _ => (
                "Something is waiting for you",
                $"""
                Hello,

                a seat that you were waiting for is free, and it is kept for you for a while. You can read until when here:

                {link}

                You can take it or leave it. If you do nothing, it goes to the next person.
                """
            ),
        };

    public static (string Subject, string Text) Welcomed(string? language, string link) =>
        language switch
        {
            "fr" => (
                "Une réponse pour vous",
                $"""
                Bonjour,

                il y a une réponse à ce que vous aviez demandé, et c’est oui. Vous pouvez la lire ici :

                {link}

                Si une place vous est gardée, vous verrez jusqu’à quand.
                """
            ),
            "es" => (
                "Una respuesta para ti",
                $"""
                Hola:

                hay una respuesta a lo que pediste, y es que sí. Puedes leerla aquí:

                {link}

                Si te guardamos un lugar, verás hasta cuándo.
                """
            ),
            _ => (
                "An answer for you",
                $"""
                Hello,

                there is an answer to what you asked for, and it is yes. You can read it here:

                {link}

                If a seat is kept for you, you will see until when.
                """
            ),
        };
}
