using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The bell: polls close with their tally, rooms close, stays end, the log is sealed.</summary>
internal static class EndDecider
{
    public static Decision End(SessionState state, Order order) =>
        Decision.Of([
            .. state.Polls.Values.Where(poll => poll.IsOpen || poll.BallotsKept)
                .OrderBy(poll => poll.Id.Value, StringComparer.Ordinal)
                .Select(poll => poll.IsOpen ? (SessionEvent)PollDecider.Closing(poll, order, last: true) : new PollSettled(poll.Id, order.By.Person)),
            .. state.OpenSet() is { } set ? [new BreakoutsClosed(set.Id, order.By.Person)] : ImmutableArray<SessionEvent>.Empty,
            .. state.People.Values.SelectMany(person => DoorDecider.EndStays(person, order.At, StayEnd.ClassEnded)),
            new ClassEnded(order.By.Person),
        ]);
}
