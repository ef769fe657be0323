namespace CityLeadership.Classroom.Log;

/// <summary>
/// What is shown as it comes and kept by nobody, such as a pointer moving over a page: told to every node that follows the
/// session. One that is lost is made good by the next.
/// </summary>
public interface IGestures
{
    /// <exception cref="LogUnavailableException">It reached nobody.</exception>
    ValueTask SendAsync(string session, string gesture, CancellationToken cancellation);

    /// <summary>Calls back with every gesture that any node sends, this one's own too.</summary>
    ValueTask<IAsyncDisposable> FollowAsync(string session, Action<string> seen, CancellationToken cancellation);
}
