namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Section <c>Mail</c>: the server that takes our mail.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>Name or address of the SMTP server. Default: none, and mail waits in the outbox.</summary>
    public string? Host { get; set; }

    /// <summary>Default 587, where servers take mail from their own people.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Default: none, and the server is not told who we are.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Who writes: <c>City Leadership &lt;classroom@example.org&gt;</c>. Bounces come there too.</summary>
    public string? From { get; set; }

    /// <summary>Default StartTls.</summary>
    public MailTls Tls { get; set; } = MailTls.StartTls;

    /// <summary>A PEM file of who vouches for the mail server, where that is nobody this machine knows. Default: none.</summary>
    public string? TrustedCertificate { get; set; }

    /// <summary>How long handing over one mail may take. Default one minute.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long before a session its reminder goes out. Default 24 hours.</summary>
    public TimeSpan RemindBefore { get; set; } = TimeSpan.FromHours(24);

    public bool Delivers => !string.IsNullOrWhiteSpace(Host);
}

/// <summary>How the way to the mail server is sealed.</summary>
public enum MailTls
{
    /// <summary>Not at all: a server on this machine.</summary>
    None,

    /// <summary>It begins readable and must be sealed before anything is said. Port 587.</summary>
    StartTls,

    /// <summary>Sealed from the first byte. Port 465.</summary>
    Implicit,
}
