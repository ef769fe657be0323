using System.Globalization;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>Takes each screen as it is on a desk and on a phone: docs/pictures/room-3-1440.png and room-3-390.png.</summary>
internal sealed class Album(string folder)
{
    private static readonly ViewportSize[] Sizes = [new() { Width = 390, Height = 844 }, new() { Width = 1440, Height = 900 }];

    private readonly string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, folder)).FullName;

    /// <summary>Leaves the tab at the size of a desk.</summary>
    public async Task TakeAsync(Visitor visitor, string screen)
    {
        foreach (var size in Sizes)
        {
            await visitor.Page.SetViewportSizeAsync(size.Width, size.Height);
            await visitor.Page.EvaluateAsync("() => eyes.settled()");
            await visitor.Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{screen}-{size.Width}.png")),
            });
        }
    }
}
