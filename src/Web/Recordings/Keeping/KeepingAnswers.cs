using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Recordings.Keeping;

/// <summary>How long the programme keeps its recordings.</summary>
/// <param name="Days">Null: for ever.</param>
/// <param name="SetAt">Null: it never was.</param>
/// <param name="SetBy">The name of who set it; null: it never was, or they are nobody any more.</param>
internal sealed record KeepingAnswer(int? Days, RecordingDaysFrom From, DateTimeOffset? SetAt, string? SetBy);

/// <summary>What a rule would delete, the next first; nothing is deleted by asking.</summary>
/// <param name="Now">The server's clock.</param>
/// <param name="Bytes">Of all of them together.</param>
/// <param name="Kept">Recordings that staff keep beyond any rule.</param>
internal sealed record KeepingPreview(DateTimeOffset Now, IReadOnlyList<Deletion> Deletions, long Bytes, int Kept);

/// <param name="DeletesAt">Not before; it is looked for once an hour.</param>
/// <param name="Bytes">As stored.</param>
internal sealed record Deletion(string Session, string Title, DateTimeOffset StartsAt, DateTimeOffset DeletesAt, long Bytes);

/// <param name="Days">1 to 3650; null: for ever.</param>
internal sealed record KeepRecordings(int? Days, RecordingDaysFrom From);

/// <summary>What staff decide about one recording.</summary>
/// <param name="Download">Staff may download it.</param>
/// <param name="Keep">It is kept beyond the programme's rule.</param>
internal sealed record RecordingTermsChange(bool Download, bool Keep);
