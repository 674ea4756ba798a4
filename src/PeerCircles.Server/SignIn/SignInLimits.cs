namespace PeerCircles.Server.SignIn;

/// <summary>How often things may be tried: section <c>Limits:SignIn</c> of the configuration.</summary>
internal sealed class SignInLimits
{
    /// <summary>The window that the numbers below are counted in, unless they say otherwise.</summary>
    public int WindowMinutes { get; set; } = 15;

    /// <summary>Wrong passphrases for one address from devices that have never signed in to it.</summary>
    public int WrongPerAccount { get; set; } = 10;

    /// <summary>Wrong passphrases from one device that has signed in to the account before, or behind one link from a mail.</summary>
    public int WrongPerDevice { get; set; } = 20;

    /// <summary>Wrong passphrases from one network address (IPv6: one /64), for whatever accounts.</summary>
    public int WrongPerNetwork { get; set; } = 50;

    /// <summary>Registrations, forgotten passphrases and followed links from one network address.</summary>
    public int RequestsPerNetwork { get; set; } = 60;

    /// <summary>Mails of one kind that strangers can make us send to one mailbox in an hour; further requests are answered alike and send nothing.</summary>
    public int MailsPerMailboxAnHour { get; set; } = 3;
}
