namespace CityLeadership.Classroom.Session;

/// <summary>A discreet word before someone is called on: they are next. Not <paramref name="Next"/> takes it back.</summary>
public sealed record TellNext(PersonId Person, bool Next) : Command;

public sealed record NextTold(PersonId Person, bool Next, PersonId By) : SessionEvent;
