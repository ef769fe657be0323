using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Programmes;

public sealed class DemoRestartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-restart-");

    [Fact]
    public async Task A_restart_keeps_people_links_sign_ins_and_the_open_class()
    {
        string cookie, open;
        DemoLink link;
        await using (var first = new RestartedHost(folder))
        {
            link = first.LinkOf(Role.Mayor);
            var browser = await first.SignedInAsync(link);
            open = await OpenClassAsync(browser, link);
            cookie = browser.Cookies.GetCookieHeader(new Uri($"{Browser.Origin}/as/{link.Person}/api/me"));
        }

        await using var second = new RestartedHost(folder);
        Assert.Equal(link, second.LinkOf(Role.Mayor));
        var tab = second.NewBrowser();
        tab.Cookies.SetCookies(new Uri($"{Browser.Origin}/as/{link.Person}/api/me"), $"{cookie}; path=/as/{link.Person}");
        Assert.Equal(open, await OpenClassAsync(tab, link));
    }

    [Fact]
    public async Task After_the_class_a_new_one_is_open_and_lost_links_are_replaced()
    {
        string open;
        DemoLink link;
        await using (var first = new RestartedHost(folder))
        {
            link = first.LinkOf(Role.Mayor);
            open = await OpenClassAsync(await first.SignedInAsync(link), link);
        }

        File.Delete(Path.Combine(folder.FullName, DemoLinks.FileName));
        await using var second = new RestartedHost(folder);
        second.Time.Advance(TimeSpan.FromHours(2));
        var fresh = second.LinkOf(Role.Mayor);

        Assert.Equal(link.Person, fresh.Person);
        Assert.NotEqual(link.Key, fresh.Key);
        Assert.NotEqual(open, await OpenClassAsync(await second.SignedInAsync(fresh), fresh));
        await second.NewBrowser().SignInAsync(link).IsRefusedAsync(HttpStatusCode.Gone, "linkRevoked");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<string> OpenClassAsync(Browser browser, DemoLink link)
    {
        var next = (await browser.JsonAsync($"/as/{link.Person}/api/home")).GetProperty("next");
        Assert.Equal("open", next.GetProperty("phase").GetString());
        return next.GetProperty("id").GetString()!;
    }

    private sealed class RestartedHost(DirectoryInfo folder) : DemoHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings =>
            [.. base.Settings.Where(setting => setting.Key != "Data:Folder"), ("Data:Folder", folder.FullName)];

        public override string Folder => folder.FullName;
    }
}
