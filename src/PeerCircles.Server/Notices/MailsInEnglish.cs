namespace PeerCircles.Server.Notices;

internal static class MailsInEnglish
{
    public static MailWords Words { get; } =
        new()
        {
            Language = "en",
            ConfirmAddress = new(
                "Please confirm your address",
                """
                Hello,

                an account was asked for with this address. If it was you, open it with this link. It works once, within 24 hours, and asks for the passphrase that you chose:

                {0}

                If it wasn't you, you don't need to do anything: without the link there is no account.
                """
            ),
            AccountExists = new(
                "About your account",
                """
                Hello,

                an account was asked for with this address, and you have one already. Nothing was changed. You can sign in here:

                {0}

                If you don't remember your passphrase, you can choose a new one:

                {1}

                If it wasn't you who asked, you don't need to do anything.
                """
            ),
            ResetPassphrase = new(
                "Your link",
                """
                Hello,

                with this link you can choose a new passphrase. It works once, within an hour:

                {0}

                If you didn't ask for it, you don't need to do anything: your passphrase stays as it is.
                """
            ),
            NoAccountHere = new(
                "About your request",
                """
                Hello,

                a new passphrase was asked for with this address, but there is no account with it here. Perhaps yours has another address, or hasn't been opened yet:

                {0}

                If it wasn't you who asked, you don't need to do anything.
                """
            ),
            PassphraseChanged = new(
                "Your passphrase was changed",
                """
                Hello,

                your passphrase was changed, and other devices were signed out. If it was you, all is well.

                If it wasn't you, please choose a new one now:

                {0}
                """
            ),
            ConfirmNewAddress = new(
                "Please confirm your address",
                """
                Hello,

                somebody wants this to be the address of their account here. If it was you, confirm it with this link. It works once, within 24 hours:

                {0}

                If it wasn't you, you don't need to do anything: without the link nothing changes.
                """
            ),
            AddressTaken = new(
                "About your account",
                """
                Hello,

                somebody asked to use this address for an account here, and you have one with it already. Nothing was changed. You can sign in here:

                {0}

                If it wasn't you who asked, you don't need to do anything.
                """
            ),
            AddressChanging = new(
                "About your account",
                """
                Hello,

                somebody who is signed in to your account asked for another address. Once that address is confirmed, mails go there and no longer here. If it was you, all is well.

                If it wasn't you, please choose a new passphrase now. That ends every session and keeps this address:

                {0}
                """
            ),
            StaffInvitation = new(
                "An invitation",
                """
                Hello,

                somebody who runs a community would like you to look after it with others. This link says more. It works once, within seven days:

                {0}

                If you don't know what this is about, you don't need to do anything.
                """
            ),
            SeatOffered = new(
                "Something is waiting for you",
                """
                Hello,

                a seat that you were waiting for is free, and it is kept for you for a while. You can read until when here:

                {0}

                You can take it or leave it. If you do nothing, it goes to the next person.
                """
            ),
            RequestWelcomed = new(
                "An answer for you",
                """
                Hello,

                there is an answer to what you asked for, and it is yes. You can read it here:

                {0}

                If a seat is kept for you, you will see until when.
                """
            ),
        };
}
