namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>A person without a mouse.</summary>
internal static class Keys
{
    /// <summary>More stops than any of our screens has.</summary>
    private const int MostStops = 80;

    /// <summary>Walks with Tab until the focus is on what has this name, and presses Enter there.</summary>
    /// <exception cref="InvalidOperationException">Tab never came there.</exception>
    public static async Task PressAsync(IPage page, ILocator wanted)
    {
        await ReachAsync(page, wanted);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Walks with Tab into a field, writes and presses Enter.</summary>
    /// <exception cref="InvalidOperationException">Tab never came there.</exception>
    public static async Task WriteAsync(IPage page, ILocator field, string text)
    {
        await ReachAsync(page, field);
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task ReachAsync(IPage page, ILocator wanted)
    {
        await Expect(wanted).ToBeVisibleAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await wanted.EvaluateAsync<bool>("element => element === document.activeElement")) continue;
            Assert.True(await wanted.EvaluateAsync<bool>("element => element.matches(':focus-visible')"), "the focus can be seen");
            return;
        }

        throw new InvalidOperationException($"Tab does not lead to {wanted}.");
    }
}
