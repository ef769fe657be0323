namespace CityLeadership.Classroom.Web.Data;

/// <summary>A programme's two parallel curricula. A class is for one or both; a participant follows exactly one.</summary>
[Flags]
public enum Tracks
{
    None = 0,
    Mayors = 1,
    SeniorLeaders = 2,
    Both = Mayors | SeniorLeaders,
}
