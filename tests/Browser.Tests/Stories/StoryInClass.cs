using System.Runtime.CompilerServices;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A story told in the <see cref="OngoingClass"/>, among faculty and two mayors who are there already.</summary>
[Collection(ClassStories.Name)]
public abstract class StoryInClass(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
{
    protected async Task TellAsync(Func<Visitor, Visitor[], Task> story, [CallerMemberName] string name = "")
    {
        var (scene, faculty, mayors) = await ongoing.ComeAsync(browsers);
        try
        {
            await story(faculty, mayors);
            Assert.Empty(scene.Visitors.SelectMany(visitor => visitor.Complained));
        }
        catch
        {
            await Evidence.For(name).KeepAsync(scene.Visitors, output);
            output.WriteLine($"host {OngoingClass.HostLog}");
            await ongoing.DisposeAsync();
            throw;
        }
    }
}
