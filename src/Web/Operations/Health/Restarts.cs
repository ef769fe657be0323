using CityLeadership.Classroom.Web.Operations.Children;

namespace CityLeadership.Classroom.Web.Operations.Health;

internal static class Restarts
{
    /// <summary>", started again twice" and the like; nothing for a child that never died or is not ours.</summary>
    public static string Of(ChildStatus? child) => child?.Restarts switch
    {
        null or 0 => "",
        1 => ", started again once",
        { } times => $", started again {times} times",
    };
}
