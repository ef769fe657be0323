namespace CityLeadership.Classroom.Hub.Tests.Log;

/// <summary>Waits for something another process does, for a bounded time.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    public static async Task HoldsAsync(Func<Task<bool>> condition, TimeSpan limit)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < limit, $"It did not come true within {limit}.");
            await Task.Delay(Interval, TimeProvider.System);
        }
    }
}
