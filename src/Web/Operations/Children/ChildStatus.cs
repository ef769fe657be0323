namespace CityLeadership.Classroom.Web.Operations.Children;

internal enum ChildState
{
    Starting,
    Running,
    Down,
    Stopped,
}

/// <summary>What is known of a child now.</summary>
/// <param name="Message">One sentence for health and people.</param>
/// <param name="LastWords">What it printed last, for whoever may read the machine's logs; empty when nothing.</param>
/// <param name="ProcessId">While it lives.</param>
/// <param name="Restarts">How often it was started again since the host started.</param>
internal sealed record ChildStatus(ChildState State, string Message, string LastWords, int? ProcessId, int Restarts);
