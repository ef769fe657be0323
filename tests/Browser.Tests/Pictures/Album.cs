using System.Globalization;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>Takes each screen as it is on a desk and on a phone: docs/pictures/room-3-1440.png and room-3-390.png.</summary>
internal sealed class Album(string folder)
{
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };
    private static readonly ViewportSize[] Sizes = [Phone, new() { Width = 1440, Height = 900 }];

    private readonly string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, folder)).FullName;

    /// <inheritdoc cref="TakeAsync(IPage, string, Func{Task}?, bool)"/>
    public Task TakeAsync(Visitor visitor, string screen, Func<Task>? onPhone = null) => TakeAsync(visitor.Page, screen, onPhone);

    /// <summary>Leaves the tab at the size of a desk.</summary>
    /// <param name="onPhone">What a phone has to press to show the same.</param>
    /// <param name="whole">Also what is below the screen's edge.</param>
    public async Task TakeAsync(IPage page, string screen, Func<Task>? onPhone = null, bool whole = false)
    {
        foreach (var size in Sizes)
        {
            await page.SetViewportSizeAsync(size.Width, size.Height);
            if (onPhone is not null && size == Phone) await onPhone();
            await page.EvaluateAsync("() => eyes.settled()");
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{screen}-{size.Width}.png")),
                FullPage = whole,
            });
        }
    }
}
