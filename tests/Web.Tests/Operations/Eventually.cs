namespace CityLeadership.Classroom.Web.Tests.Operations;

/// <summary>Waits for something that happens soon but not at once; always bounded.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>What <paramref name="look"/> finds, once it finds something.</summary>
    /// <exception cref="TimeoutException">It did not within two minutes.</exception>
    public static async Task<T> FindAsync<T>(Func<Task<T?>> look, string what)
        where T : class
    {
        var began = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(began) < Limit)
        {
            if (await look() is { } found) return found;
            await Task.Delay(Interval, TimeProvider.System);
        }

        throw new TimeoutException($"Not within {Limit.TotalSeconds} s: {what}");
    }

    public static Task IsTrueAsync(Func<bool> condition, string what) =>
        FindAsync(() => Task.FromResult(condition() ? what : null), what);
}
