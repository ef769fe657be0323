using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What a person answered. Three shapes serve every kind of poll, and each is written as its one member:
/// <c>{"options":[2]}</c>, <c>{"number":4}</c>, <c>{"text":"water"}</c>.
/// </summary>
public abstract record PollAnswer
{
    /// <summary>A single choice is just its place among the options.</summary>
    public static implicit operator PollAnswer(int option) => new Options([option]);

    /// <summary>Places among the options, from 0: one, several in ascending order, or all of them, the most wanted first.</summary>
    public sealed record Options(ImmutableArray<int> Places) : PollAnswer
    {
        public bool Equals(Options? other) => other is not null && Places.SequenceEqual(other.Places);

        public override int GetHashCode() => Places.Aggregate(17, HashCode.Combine);

        public override string ToString() => $"[{string.Join(' ', Places)}]";
    }

    /// <summary>A step of a scale, or a number.</summary>
    public sealed record Number(decimal Value) : PollAnswer;

    public sealed record Text(string Words) : PollAnswer;
}
