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
        await Expect(wanted).ToBeVisibleAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await wanted.EvaluateAsync<bool>("element => element === document.activeElement")) continue;
            Assert.True(await wanted.EvaluateAsync<bool>("element => element.matches(':focus-visible')"), "the focus can be seen");
            await page.Keyboard.PressAsync("Enter");
            return;
        }

        throw new InvalidOperationException($"Tab does not lead to {wanted}.");
    }
}
