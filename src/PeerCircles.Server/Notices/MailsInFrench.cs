namespace PeerCircles.Server.Notices;

internal static class MailsInFrench
{
    public static MailWords Words { get; } =
        new()
        {
            Language = "fr",
            ConfirmAddress = new(
                "Confirmez votre adresse",
                """
                Bonjour,

                quelqu’un a demandé un compte avec cette adresse. Si c’est vous, ouvrez-le par ce lien. Il sert une fois, pendant 24 heures, et demande la phrase secrète que vous avez choisie :

                {0}

                Si ce n’est pas vous, vous n’avez rien à faire : sans ce lien, il n’y a pas de compte.
                """
            ),
            AccountExists = new(
                "À propos de votre compte",
                """
                Bonjour,

                quelqu’un a demandé un compte avec cette adresse, et vous en avez déjà un. Rien n’a changé. Vous pouvez vous connecter ici :

                {0}

                Si votre phrase secrète ne vous revient pas, vous pouvez en choisir une nouvelle :

                {1}

                Si la demande ne vient pas de vous, vous n’avez rien à faire.
                """
            ),
            ResetPassphrase = new(
                "Votre lien",
                """
                Bonjour,

                par ce lien, vous pouvez choisir une nouvelle phrase secrète. Il sert une fois, pendant une heure :

                {0}

                Si vous n’avez rien demandé, vous n’avez rien à faire : votre phrase secrète reste la même.
                """
            ),
            NoAccountHere = new(
                "À propos de votre demande",
                """
                Bonjour,

                quelqu’un a demandé une nouvelle phrase secrète avec cette adresse, mais elle n’a pas de compte ici. Le vôtre a peut-être une autre adresse, ou n’a pas encore été ouvert :

                {0}

                Si la demande ne vient pas de vous, vous n’avez rien à faire.
                """
            ),
            PassphraseChanged = new(
                "Votre phrase secrète a changé",
                """
                Bonjour,

                votre phrase secrète a été changée, et les autres appareils ont été déconnectés. Si c’est vous, tout va bien.

                Si ce n’est pas vous, choisissez-en une nouvelle dès maintenant :

                {0}
                """
            ),
            ConfirmNewAddress = new(
                "Confirmez votre adresse",
                """
                Bonjour,

                quelqu’un souhaite que cette adresse soit celle de son compte ici. Si c’est vous, confirmez-la par ce lien. Il sert une fois, pendant 24 heures :

                {0}

                Si ce n’est pas vous, vous n’avez rien à faire : sans ce lien, rien ne change.
                """
            ),
            AddressTaken = new(
                "À propos de votre compte",
                """
                Bonjour,

                quelqu’un a demandé à utiliser cette adresse pour un compte ici, et vous en avez déjà un avec elle. Rien n’a changé. Vous pouvez vous connecter ici :

                {0}

                Si la demande ne vient pas de vous, vous n’avez rien à faire.
                """
            ),
            AddressChanging = new(
                "À propos de votre compte",
                """
                Bonjour,

                quelqu’un qui a ouvert une session sur votre compte a demandé une autre adresse. Une fois celle-ci confirmée, les messages iront là-bas et plus ici. Si c’est vous, tout va bien.

                Si ce n’est pas vous, choisissez dès maintenant une nouvelle phrase secrète. Toutes les sessions prendront fin, et cette adresse restera la vôtre :

                {0}
                """
            ),
            StaffInvitation = new(
                "Une invitation",
                """
                Bonjour,

                quelqu’un qui anime une communauté aimerait que vous en preniez soin avec d’autres. Ce lien en dit plus. Il sert une fois, pendant sept jours :

                {0}

                Si cela ne vous dit rien, vous n’avez rien à faire.
                """
            ),
            SeatOffered = new(
                "Quelque chose vous attend",
                """
                Bonjour,

                une place que vous attendiez est libre, et elle vous est gardée pour un temps. Vous lirez jusqu’à quand ici :

                {0}

                Vous pouvez la prendre ou la laisser. Si vous ne faites rien, elle passera à la personne suivante.
                """
            ),
            RequestWelcomed = new(
                "Une réponse pour vous",
                """
                Bonjour,

                il y a une réponse à ce que vous aviez demandé, et c’est oui. Vous pouvez la lire ici :

                {0}

                Si une place vous est gardée, vous verrez jusqu’à quand.
                """
            ),
        };
}
