using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Privacy.Erasing;

/// <summary>What erasing somebody would do, or how far it has come.</summary>
/// <param name="Blocked">Why it cannot be begun now; null: it can, or was.</param>
/// <param name="Goes">How much of what is taken away; kinds without any are left out.</param>
/// <param name="Remains">How much of what stays, without a name.</param>
/// <param name="Progress">Null: it was not begun.</param>
/// <param name="Elsewhere">Why neither the file nor an erasure is for these staff: they are in another programme as well. Null: both are.</param>
internal sealed record ErasureAnswer(
    string Person, string Name, BlockedAnswer? Blocked, IReadOnlyDictionary<string, int> Goes, IReadOnlyDictionary<string, int> Remains,
    ErasureProgress? Progress, BlockedAnswer? Elsewhere = null);

/// <param name="Detail">What is wrong.</param>
/// <param name="Next">What to do.</param>
internal sealed record BlockedAnswer(string Detail, string Next)
{
    public static BlockedAnswer? Of(Refusal? refusal) => refusal is null ? null : new(refusal.Detail, refusal.Next);
}

/// <param name="Done">Classes whose record is done.</param>
/// <param name="Of">Classes there are.</param>
/// <param name="EndedAt">Null: it goes on.</param>
internal sealed record ErasureProgress(DateTimeOffset AskedAt, int Done, int Of, DateTimeOffset? EndedAt);

/// <param name="Name">The person's, typed by whoever means it.</param>
internal sealed record ErasePerson(string Name);
