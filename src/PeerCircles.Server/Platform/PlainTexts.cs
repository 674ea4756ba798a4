using System.Globalization;

namespace PeerCircles.Server.Platform;

/// <summary>The words of the pages without JavaScript. A language that lacks one does not compile.</summary>
internal static class PlainTexts
{
    public static PlainWords English { get; } =
        new()
        {
            Culture = CultureInfo.GetCultureInfo("en"),
            CountryNames = new Dictionary<string, string>(StringComparer.Ordinal) { },
            LanguageNames = new Dictionary<string, string>(StringComparer.Ordinal) { },
            Help = "Help",
            LeaveNow = "Leave this site now",
            HelpTitle = "Someone to reach now",
            HelpLead =
                "You do not have to be sure that it is bad enough. If someone is in danger right now, call the emergency number of your country: it stands at the end of its list. Ways without speaking come first.",
            Countries = "Countries",
            OtherCountry = "Every other country",
            OtherList = "This list knows whom to reach:",
            LeavingIsNoSignOut = "Leaving by the link at the top does not sign you out. If you are signed in,",
            SignOutAndLeave = "sign out and leave",
            Open = "Open: {0}",
            HoursUnknown = "Opening hours: not known",
            Speaks = "Speaks: {0}",
            Stale = "Not checked for a while. If it does not answer, try the next one.",
            Checked = "Checked on {0}, from {1}",
            From = "From {0}",
            OpenChat = "Open the chat",
            TextWordTo = "Text {0} to {1}",
            Text = "Text {0}",
            Call = "Call {0}",
            SignIn = "Sign in",
            Email = "E-mail address",
            Passphrase = "Passphrase",
            OwnDevice = "This is my own device",
            SomeoneToCall = "Find someone to call now",
            SignedIn = "Signed in",
            YouAreSignedIn = "You are signed in",
            NeedsJavaScript = "Talking in a circle needs JavaScript. Where it is switched on,",
            GoToCircles = "go to the circles",
            SignOutAndLeaveSite = "Sign out and leave this site",
            Weather = "Weather",
            Refusals = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["wrong_sign_in"] = "That address and passphrase don't go together. Please check both and try again.",
                ["missing"] = "Please write your address and your passphrase.",
                ["too_many_tries"] =
                    "There were many tries with this address. Please wait a little before you try again.",
                ["sign_in_busy"] = "Many people are signing in right now. Please try again in a moment.",
                ["form_expired"] = "This page had been open for a while, so nothing was done. Please try once more.",
            },
            RefusedOtherwise = "That didn't work, and it is not your doing. Please try again in a moment.",
        };

    public static PlainWords French { get; } =
        new()
        {
            Culture = CultureInfo.GetCultureInfo("fr"),
            CountryNames = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["US"] = "États-Unis",
                ["CA"] = "Canada",
                ["GB"] = "Royaume-Uni",
                ["IE"] = "Irlande",
                ["AU"] = "Australie",
                ["NZ"] = "Nouvelle-Zélande",
                ["FR"] = "France",
                ["DE"] = "Allemagne",
                ["ES"] = "Espagne",
                ["IN"] = "Inde",
                ["AT"] = "Autriche",
                ["CH"] = "Suisse",
                ["NL"] = "Pays-Bas",
                ["BE"] = "Belgique",
                ["NO"] = "Norvège",
                ["DK"] = "Danemark",
            },
            LanguageNames = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["en"] = "anglais",
                ["fr"] = "français",
                ["es"] = "espagnol",
                ["de"] = "allemand",
                ["it"] = "italien",
                ["nl"] = "néerlandais",
                ["hi"] = "hindi",
                ["no"] = "norvégien",
                ["da"] = "danois",
            },
            Help = "Aide",
            LeaveNow = "Quitter ce site maintenant",
            HelpTitle = "Quelqu’un à joindre maintenant",
            HelpLead =
                "Il n’est pas nécessaire que ce soit « assez grave ». Si quelqu’un est en danger en ce moment, appelez le numéro d’urgence de votre pays\u00a0: il est à la fin de sa liste. Les moyens sans parler viennent d’abord.",
            Countries = "Pays",
            OtherCountry = "Tous les autres pays",
            OtherList = "Cette liste dit qui joindre\u00a0:",
            LeavingIsNoSignOut = "Quitter par le lien du haut ne vous déconnecte pas. Si vous avez ouvert une session,",
            SignOutAndLeave = "déconnectez-vous et quittez le site",
            Open = "Ouvert\u00a0: {0}",
            HoursUnknown = "Horaires\u00a0: non connus",
            Speaks = "Langues\u00a0: {0}",
            Stale = "Non vérifié depuis un moment. Si personne ne répond, essayez le suivant.",
            Checked = "Vérifié le {0}, source\u00a0: {1}",
            From = "Source\u00a0: {0}",
            OpenChat = "Ouvrir le chat",
            TextWordTo = "Envoyer {0} par SMS au {1}",
            Text = "Envoyer un SMS au {0}",
            Call = "Appeler le {0}",
            SignIn = "Se connecter",
            Email = "Adresse e-mail",
            Passphrase = "Phrase secrète",
            OwnDevice = "C’est mon propre appareil",
            SomeoneToCall = "Trouver quelqu’un à appeler maintenant",
            SignedIn = "Session ouverte",
            YouAreSignedIn = "Votre session est ouverte",
            NeedsJavaScript = "Parler dans un cercle demande JavaScript. S’il est activé,",
            GoToCircles = "aller aux cercles",
            SignOutAndLeaveSite = "Se déconnecter et quitter ce site",
            Weather = "Météo",
            Refusals = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["wrong_sign_in"] =
                    "Cette adresse et cette phrase secrète ne vont pas ensemble. Vous pouvez réessayer.",
                ["missing"] = "Écrivez votre adresse et votre phrase secrète, s’il vous plaît.",
                ["too_many_tries"] =
                    "Il y a eu beaucoup d’essais avec cette adresse. Attendez un peu avant de réessayer.",
                ["sign_in_busy"] = "Beaucoup de personnes se connectent en ce moment. Réessayez dans un instant.",
                ["form_expired"] =
                    "Cette page était ouverte depuis un moment, alors rien n’a été fait. Vous pouvez réessayer.",
            },
            RefusedOtherwise = "Cela n’a pas marché, et vous n’y êtes pour rien. Réessayez dans un instant.",
        };

    public static PlainWords Spanish { get; } =
        new()
        {
            Culture = CultureInfo.GetCultureInfo("es"),
            CountryNames = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["US"] = "Estados Unidos",
                ["CA"] = "Canadá",
                ["GB"] = "Reino Unido",
                ["IE"] = "Irlanda",
                ["AU"] = "Australia",
                ["NZ"] = "Nueva Zelanda",
                ["FR"] = "Francia",
                ["DE"] = "Alemania",
                ["ES"] = "España",
                ["IN"] = "India",
                ["AT"] = "Austria",
                ["CH"] = "Suiza",
                ["NL"] = "Países Bajos",
                ["BE"] = "Bélgica",
                ["NO"] = "Noruega",
                ["DK"] = "Dinamarca",
            },
            LanguageNames = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["en"] = "inglés",
                ["fr"] = "francés",
                ["es"] = "español",
                ["de"] = "alemán",
                ["it"] = "italiano",
                ["nl"] = "neerlandés",
                ["hi"] = "hindi",
                ["no"] = "noruego",
                ["da"] = "danés",
            },
            Help = "Ayuda",
            LeaveNow = "Salir de este sitio ahora",
            HelpTitle = "Alguien a quien acudir ahora",
            HelpLead =
                "No hace falta tener la seguridad de que es bastante grave. Si alguien está en peligro ahora mismo, llama al número de emergencias de tu país: está al final de su lista. Las formas sin hablar van primero.",
            Countries = "Países",
            OtherCountry = "Todos los demás países",
            OtherList = "Esta lista sabe a quién acudir:",
            LeavingIsNoSignOut = "Salir por el enlace de arriba no cierra tu sesión. Si tienes una sesión abierta,",
            SignOutAndLeave = "ciérrala y sal del sitio",
            Open = "Abierto: {0}",
            HoursUnknown = "Horario: no se conoce",
            Speaks = "Idiomas: {0}",
            Stale = "Sin comprobar desde hace un tiempo. Si no contestan, prueba con el siguiente.",
            Checked = "Comprobado el {0}, fuente: {1}",
            From = "Fuente: {0}",
            OpenChat = "Abrir el chat",
            TextWordTo = "Enviar {0} por SMS al {1}",
            Text = "Enviar un SMS al {0}",
            Call = "Llamar al {0}",
            SignIn = "Iniciar sesión",
            Email = "Correo electrónico",
            Passphrase = "Frase de acceso",
            OwnDevice = "Este dispositivo es mío",
            SomeoneToCall = "Encontrar a quién llamar ahora",
            SignedIn = "Sesión abierta",
            YouAreSignedIn = "Tu sesión está abierta",
            NeedsJavaScript = "Hablar en un círculo necesita JavaScript. Si está activado,",
            GoToCircles = "ve a los círculos",
            SignOutAndLeaveSite = "Cerrar sesión y salir de este sitio",
            Weather = "Tiempo",
            Refusals = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["wrong_sign_in"] = "Esta dirección y esta frase de acceso no van juntas. Puedes volver a intentarlo.",
                ["missing"] = "Escribe tu dirección y tu frase de acceso, por favor.",
                ["too_many_tries"] =
                    "Hubo muchos intentos con esta dirección. Espera un poco antes de volver a intentarlo.",
                ["sign_in_busy"] = "Muchas personas están iniciando sesión ahora. Inténtalo de nuevo en un momento.",
                ["form_expired"] =
                    "Esta página llevaba un rato abierta, así que no se hizo nada. Puedes volver a intentarlo.",
            },
            RefusedOtherwise = "No ha funcionado, y no es cosa tuya. Inténtalo de nuevo en un momento.",
        };
}
