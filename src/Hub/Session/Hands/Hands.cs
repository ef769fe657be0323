namespace CityLeadership.Classroom.Session;

/// <summary>What a raised hand is for.</summary>
public enum Intent
{
    NewPoint,
    BuildOn,
    Challenge,
    Question,
}

public sealed record Hand(PersonId Person, Intent? Intent, DateTimeOffset RaisedAt);

/// <param name="HadHand">False: a cold call.</param>
public sealed record FloorHolder(PersonId Person, DateTimeOffset Since, bool HadHand, PersonId By);

/// <summary>Again with another intent keeps its place in the order.</summary>
public sealed record RaiseHand(Intent? Intent = null) : Command;

/// <param name="Person">Null: one's own.</param>
public sealed record LowerHand(PersonId? Person = null) : Command;

/// <param name="Alongside">False: takes the floor from whoever has it. True: joins them, three at most.</param>
public sealed record CallOn(PersonId Person, bool Alongside) : Command;

/// <param name="Person">Null: everyone on the floor.</param>
public sealed record ReturnFloor(PersonId? Person = null) : Command;

public sealed record HandRaised(PersonId Person, Intent? Intent) : SessionEvent;

public sealed record HandLowered(PersonId Person, PersonId? By) : SessionEvent;

/// <summary>Someone has the floor; their hand, if any, is down and they are asked to unmute.</summary>
public sealed record CalledOn(PersonId Person, PersonId By, bool HadHand, bool Alongside) : SessionEvent;

public sealed record FloorReturned(PersonId Person, PersonId? By) : SessionEvent;
