namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// One mail to one person. It is written at the moment it is sent, from what is true then; what was written is kept without its
/// key, so that the database signs nobody in.
/// </summary>
public sealed class QueuedMail
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    public required string PersonId { get; init; }

    public string? SessionId { get; init; }

    public required MailKind Kind { get; init; }

    /// <summary>The copy of the person's assistant, which never holds a key.</summary>
    public bool ForAssistant { get; init; }

    /// <summary>The occasion. It is unique: two hosts that see the same occasion make one mail.</summary>
    public required string Occasion { get; init; }

    /// <summary>The session's revision that an invitation tells of.</summary>
    public int? Revision { get; init; }

    public required MailState State { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset NextTryAt { get; set; }

    /// <summary>From then on it would help nobody.</summary>
    public required DateTimeOffset NotAfter { get; set; }

    public int Attempts { get; set; }

    /// <summary>Which attempt of which host has it; null: none.</summary>
    public string? Claim { get; set; }

    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>The Message-ID without its brackets: the same for every attempt, so that a mailbox can tell a double.</summary>
    public required string MessageId { get; set; }

    public string? SentTo { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string? Subject { get; set; }

    public string? Text { get; set; }

    public string? Calendar { get; set; }

    /// <summary>What the mail server said last, or why it was not asked.</summary>
    public string? Answer { get; set; }
}
