namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>Looks again and again, for what no message tells.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>What is found in the end.</summary>
    /// <exception cref="TimeoutException">Nothing, within a generous time.</exception>
    public static async Task<T> FindAsync<T>(Func<Task<T?>> look)
        where T : class
    {
        var began = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(began) < Limit)
        {
            if (await look() is { } found)
            {
                return found;
            }

            await Task.Delay(Pause, TimeProvider.System);
        }

        throw new TimeoutException("It never came to be.");
    }
}
