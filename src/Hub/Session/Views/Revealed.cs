using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>One step of the log, and what it shows to whom. Every subject adds its part, see <see cref="Reveal"/>.</summary>
internal sealed class Revealed(SessionState before, SessionState after)
{
    private readonly Dictionary<Audience, List<Change>> _changes = [];

    public SessionState Before { get; } = before;

    public SessionState After { get; } = after;

    /// <summary>An audience at a time, the class first.</summary>
    public IEnumerable<(Audience Audience, ImmutableArray<Change> Changes)> All =>
        _changes.OrderBy(shown => shown.Key.Kind).Select(shown => (shown.Key, shown.Value.ToImmutableArray()));

    public void To(Audience audience, Change change)
    {
        if ((audience.Person is { } person && After.Find(person) is null)
            || (audience.InRoom is { } room && After.OpenSet()?.Find(room) is null))
        {
            return;
        }

        if (!_changes.TryGetValue(audience, out var changes))
        {
            _changes[audience] = changes = [];
        }

        changes.Add(change);
    }
}
