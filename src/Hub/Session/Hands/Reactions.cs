namespace CityLeadership.Classroom.Session;

/// <summary>A short sign to everyone, that fades.</summary>
public enum Reaction
{
    Applause,
    Agree,
    Disagree,
    Laugh,
    Surprise,
    Thanks,
}

public sealed record React(Reaction Reaction) : Command;

/// <summary>Changes nothing that lasts: shown as it comes, outside the chains, and kept for the record.</summary>
public sealed record Reacted(PersonId Person, Reaction Reaction) : SessionEvent;
