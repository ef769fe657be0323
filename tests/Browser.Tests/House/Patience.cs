using System.Runtime.CompilerServices;

namespace CityLeadership.Classroom.Browser.Tests.House;

/// <summary>Waiting for what no page shows. Always with a limit, and a failure says what was waited for.</summary>
internal static class Patience
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    /// <summary>Asks until the answer is there.</summary>
    /// <param name="what">What is waited for, in words.</param>
    /// <param name="last">How it stood when it was given up.</param>
    /// <exception cref="TimeoutException">It is not there within <paramref name="limit"/>.</exception>
    public static async Task<T> UntilAsync<T>(
        Func<Task<T?>> ask, TimeSpan limit, [CallerArgumentExpression(nameof(ask))] string what = "", Func<string>? last = null)
    {
        var time = TimeProvider.System;
        var start = time.GetTimestamp();
        using var timer = new PeriodicTimer(Step, time);
        do
        {
            if (await ask() is { } answer) return answer;
        }
        while (time.GetElapsedTime(start) < limit && await timer.WaitForNextTickAsync());

        throw new TimeoutException($"Not within {limit.TotalSeconds:0.#} s: {what}{(last is null ? "" : $"; it was {last()}")}");
    }

    /// <inheritdoc cref="UntilAsync{T}"/>
    public static Task UntilAsync(Func<Task<bool>> isSo, TimeSpan limit, [CallerArgumentExpression(nameof(isSo))] string what = "", Func<string>? last = null) =>
        UntilAsync<object>(async () => await isSo() ? Patience.Yes : null, limit, what, last);

    private static readonly object Yes = new();
}
