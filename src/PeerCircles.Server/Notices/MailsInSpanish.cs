namespace PeerCircles.Server.Notices;

internal static class MailsInSpanish
{
    public static MailWords Words { get; } =
        new()
        {
            Language = "es",
            ConfirmAddress = new(
                "Confirma tu dirección",
                """
                Hola:

                alguien pidió una cuenta con esta dirección. Si fuiste tú, ábrela con este enlace. Funciona una vez, durante 24 horas, y pide la frase de acceso que elegiste:

                {0}

                Si no fuiste tú, no tienes que hacer nada: sin el enlace no hay cuenta.
                """
            ),
            AccountExists = new(
                "Sobre tu cuenta",
                """
                Hola:

                alguien pidió una cuenta con esta dirección, y ya tienes una. No ha cambiado nada. Puedes iniciar sesión aquí:

                {0}

                Si no recuerdas tu frase de acceso, puedes elegir otra:

                {1}

                Si no fuiste tú quien la pidió, no tienes que hacer nada.
                """
            ),
            ResetPassphrase = new(
                "Tu enlace",
                """
                Hola:

                con este enlace puedes elegir una nueva frase de acceso. Funciona una vez, durante una hora:

                {0}

                Si no lo pediste, no tienes que hacer nada: tu frase de acceso sigue igual.
                """
            ),
            NoAccountHere = new(
                "Sobre lo que pediste",
                """
                Hola:

                alguien pidió una nueva frase de acceso con esta dirección, pero aquí no hay ninguna cuenta con ella. Quizá la tuya tiene otra dirección, o aún no se ha abierto:

                {0}

                Si no fuiste tú quien la pidió, no tienes que hacer nada.
                """
            ),
            PassphraseChanged = new(
                "Tu frase de acceso ha cambiado",
                """
                Hola:

                tu frase de acceso ha cambiado, y se cerró la sesión en los demás dispositivos. Si fuiste tú, todo está bien.

                Si no fuiste tú, elige ahora una nueva:

                {0}
                """
            ),
            ConfirmNewAddress = new(
                "Confirma tu dirección",
                """
                Hola:

                alguien quiere que esta sea la dirección de su cuenta aquí. Si fuiste tú, confírmala con este enlace. Funciona una vez, durante 24 horas:

                {0}

                Si no fuiste tú, no tienes que hacer nada: sin el enlace no cambia nada.
                """
            ),
            AddressTaken = new(
                "Sobre tu cuenta",
                """
                Hola:

                alguien pidió usar esta dirección para una cuenta aquí, y ya tienes una con ella. No ha cambiado nada. Puedes iniciar sesión aquí:

                {0}

                Si no fuiste tú quien lo pidió, no tienes que hacer nada.
                """
            ),
            AddressChanging = new(
                "Sobre tu cuenta",
                """
                Hola:

                alguien con una sesión abierta en tu cuenta pidió otra dirección. Cuando se confirme, los correos irán allí y ya no aquí. Si fuiste tú, todo está bien.

                Si no fuiste tú, elige ahora una nueva frase de acceso. Así se cierran todas las sesiones y esta dirección sigue siendo la tuya:

                {0}
                """
            ),
            StaffInvitation = new(
                "Una invitación",
                """
                Hola:

                a alguien que lleva una comunidad le gustaría que la cuidaras junto con otras personas. Este enlace cuenta más. Funciona una vez, durante siete días:

                {0}

                Si no sabes de qué se trata, no tienes que hacer nada.
                """
            ),
            SeatOffered = new(
                "Hay algo para ti",
                """
                Hola:

                hay libre un lugar que esperabas, y te lo guardamos un tiempo. Aquí puedes leer hasta cuándo:

                {0}

                Puedes tomarlo o dejarlo. Si no haces nada, pasará a la siguiente persona.
                """
            ),
            RequestWelcomed = new(
                "Una respuesta para ti",
                """
                Hola:

                hay una respuesta a lo que pediste, y es que sí. Puedes leerla aquí:

                {0}

                Si te guardamos un lugar, verás hasta cuándo.
                """
            ),
        };
}
