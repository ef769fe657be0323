namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// How long to wait before starting a dead child again: a quarter of a second at first, because a class is waiting,
/// doubling up to ten seconds; a child that lived for half a minute starts from the beginning.
/// </summary>
internal sealed class Backoff
{
    public static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    public static readonly TimeSpan Settled = TimeSpan.FromSeconds(30);

    private TimeSpan next = First;

    public TimeSpan After(TimeSpan lived)
    {
        if (lived >= Settled) next = First;
        var wait = next;
        next = next + next < Longest ? next + next : Longest;
        return wait;
    }
}
