using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Audit;

/// <summary>What is asked of the audit log; null: any.</summary>
internal sealed record AuditWanted
{
    /// <summary>On whom.</summary>
    public string? Person { get; init; }

    /// <summary>Who did it.</summary>
    public string? By { get; init; }

    /// <summary>As the answers write it ("lookedAt").</summary>
    public string? Deed { get; init; }

    /// <summary>A date of the programme's zone ("2027-01-14").</summary>
    public string? Day { get; init; }

    /// <summary>What an earlier answer gave as its end: only what is older.</summary>
    public string? Before { get; init; }
}

/// <summary>A part of the log, newest first.</summary>
/// <param name="Zone">IANA zone of the programme, in which its days are.</param>
/// <param name="KeptDays">How long an entry is kept.</param>
/// <param name="Doers">Everyone who did something in it.</param>
/// <param name="Person">The name of the person that was asked for.</param>
/// <param name="End">To ask for what is older; null: nothing is.</param>
internal sealed record AuditAnswer(
    string Zone, int KeptDays, IReadOnlyList<AuditName> Doers, string? Person, IReadOnlyList<AuditLine> Entries, string? End);

internal sealed record AuditName(string Person, string Name);

/// <param name="ByName">Null: nobody of this id is left.</param>
/// <param name="Key">The key of the machine that did it on their behalf.</param>
/// <param name="PersonName">Null: it was done to nobody in particular, or nobody of this id is left.</param>
/// <param name="SessionName">"Class 4: Seeing the problem".</param>
internal sealed record AuditLine(
    string Id, DateTimeOffset At, string By, string? ByName, string? Key, AuditDeed Deed, AuditMatter Matter, string? Person,
    string? PersonName, string? Session, string? SessionName, string? Thing);
