using CityLeadership.Classroom.Web.Operations.Children;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>How health speaks of a child.</summary>
internal static class ChildWords
{
    /// <summary>", started again once" and the like; nothing for a child that never died or is not ours.</summary>
    public static string Restarts(ChildStatus? child) => child?.Restarts switch
    {
        null or 0 => "",
        1 => ", started again once",
        { } times => $", started again {times} times",
    };

    /// <summary>Why it is not running, and what happens next.</summary>
    public static string Trouble(ChildStatus child) =>
        child.State == ChildState.Down ? $"{child.Message} It is started again by itself." : child.Message;
}
