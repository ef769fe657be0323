namespace CityLeadership.Classroom.Web.Data;

/// <summary>What a mail is about. Whoever waits for a link is served first, and a calendar last.</summary>
public enum MailKind
{
    /// <summary>A personal link that somebody asked for.</summary>
    NewLink,

    /// <summary>A short code that somebody asked for.</summary>
    SignInCode,

    /// <summary>A session begins soon.</summary>
    Reminder,

    /// <summary>A session for the reader's calendar, new or changed.</summary>
    Invitation,

    /// <summary>A session that leaves the reader's calendar.</summary>
    Cancellation,
}
