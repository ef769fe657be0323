using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>Adds up how long each person talks in one session, from who is talking at each moment.</summary>
internal sealed class TalkClock(TimeProvider time)
{
    private readonly System.Threading.Lock gate = new();
    private readonly Dictionary<PersonId, long> since = [];
    private readonly Dictionary<PersonId, TimeSpan> talked = [];

    /// <summary>These talk from now on, and nobody else.</summary>
    public void Now(IReadOnlyCollection<PersonId> people)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            foreach (var (person, from) in since.Where(talker => !people.Contains(talker.Key)).ToList())
            {
                Add(person, from, now);
                since.Remove(person);
            }

            foreach (var person in people)
                since.TryAdd(person, now);
        }
    }

    /// <summary>What was talked since this was asked last; whoever still talks goes on being counted.</summary>
    public ImmutableArray<Talked> Take()
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            foreach (var (person, from) in since.ToList())
            {
                Add(person, from, now);
                since[person] = now;
            }

            ImmutableArray<Talked> taken =
                [.. talked.OrderBy(sum => sum.Key).Select(sum => new Talked(sum.Key, (int)sum.Value.TotalMilliseconds))];
            talked.Clear();
            return taken;
        }
    }

    private void Add(PersonId person, long from, long to) =>
        talked[person] = talked.GetValueOrDefault(person) + time.GetElapsedTime(from, to);
}
