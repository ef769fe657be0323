namespace CityLeadership.Classroom.Session;

/// <summary>Something else to do in a pasture: by name, and if it was prepared one press from the class.</summary>
/// <param name="Exhibit">Null: none was chosen yet.</param>
/// <param name="Page">Where the exhibit opens, from 1; null: at its first.</param>
/// <param name="Rooms">Null: a host makes the rooms in class.</param>
public sealed record PlannedStep(
    StepKind Kind, string Title, ExhibitId? Exhibit = null, int? Page = null, PlannedRooms? Rooms = null);

public enum StepKind
{
    Exhibit,
    Breakout,
}

/// <summary>How rooms are to be made of whoever is in class then. A host looks at them before they open.</summary>
/// <param name="Size">People in one room at most; or <paramref name="Rooms"/>. Neither where the way of grouping says it.</param>
/// <param name="Cities">Null: as <paramref name="By"/> has it.</param>
/// <param name="Set">The programme's kept set that is wanted.</param>
/// <param name="Minutes">Null: until a host closes them.</param>
public sealed record PlannedRooms(
    RoomsBy By, int? Size = null, int? Rooms = null, CityWish? Cities = null, string? Set = null, int? Minutes = null);
