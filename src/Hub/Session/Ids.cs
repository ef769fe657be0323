namespace CityLeadership.Classroom.Session;

/// <summary>An opaque identifier that travels as a plain string. One JSON converter serves them all.</summary>
public interface IIdentifier<TSelf> where TSelf : struct, IIdentifier<TSelf>
{
    string Value { get; }

    static abstract TSelf Of(string value);
}

/// <summary>A human, over all devices, sessions and years.</summary>
public readonly record struct PersonId(string Value) : IIdentifier<PersonId>, IComparable<PersonId>
{
    public static PersonId Of(string value) => new(value);

    public int CompareTo(PersonId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One browser tab of a person; it keeps its id over reloads and reconnects.</summary>
public readonly record struct TabId(string Value) : IIdentifier<TabId>
{
    public static TabId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One poll; the id of the command that opened it.</summary>
public readonly record struct PollId(string Value) : IIdentifier<PollId>
{
    public static PollId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One breakout set; the id of the command that opened it.</summary>
public readonly record struct SetId(string Value) : IIdentifier<SetId>
{
    public static SetId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One room of a breakout set; no two sets of a session share one.</summary>
public readonly record struct RoomId(string Value) : IIdentifier<RoomId>, IComparable<RoomId>
{
    public static RoomId Of(string value) => new(value);

    public int CompareTo(RoomId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One chat message; the id of the command that said it.</summary>
public readonly record struct MessageId(string Value) : IIdentifier<MessageId>
{
    public static MessageId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One pasture of a plan; chosen by its author, or the id of the command that added it in class.</summary>
public readonly record struct PastureId(string Value) : IIdentifier<PastureId>
{
    public static PastureId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One column of the board.</summary>
public readonly record struct ColumnId(string Value) : IIdentifier<ColumnId>
{
    public static ColumnId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One contribution; the id of the command that noted it.</summary>
public readonly record struct ContributionId(string Value) : IIdentifier<ContributionId>
{
    public static ContributionId Of(string value) => new(value);

    public override string ToString() => Value;
}
