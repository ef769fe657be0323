using CityLeadership.Classroom.Web.Operations;
using CityLeadership.Classroom.Web.Operations.DataFolders;
using Microsoft.Extensions.Configuration;

namespace CityLeadership.Classroom.Web.Tests.Operations;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_in_use_is_refused_and_its_user_named()
    {
        using var first = Take("data");

        var refusal = Assert.Throws<CannotStartException>(() => Take("data")).Message;

        Assert.Contains(folder.Under("data"), refusal);
        Assert.Contains($"process {Environment.ProcessId}", refusal);
        Assert.Contains("--data", refusal);
    }

    [Fact]
    public void A_folder_is_free_again_when_its_host_has_ended()
    {
        Take("data").Dispose();

        using var second = Take("data");

        Assert.Equal(folder.Under("data"), second.Folder.Root);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused_with_a_way_on()
    {
        File.WriteAllText(folder.Under("file"), "");

        Assert.Contains("Data:Folder", Assert.Throws<CannotStartException>(() => Take("file/data")).Message);
    }

    [Fact]
    public void Only_its_owner_may_look_into_a_new_folder()
    {
        using var hold = Take("data");

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Under("data")));
    }

    [Fact]
    public void A_secret_is_made_once_and_only_its_owner_may_read_it()
    {
        using var hold = Take("data");

        var secret = new Secrets(hold.Folder).Get("redis");

        Assert.Equal(43, secret.Length);
        Assert.Equal(secret, new Secrets(hold.Folder).Get("redis"));
        Assert.NotEqual(secret, new Secrets(hold.Folder).Get("another"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Under("data/secrets/redis")));
    }

    private FolderHold Take(string name) => FolderHold.Take(
        new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", folder.Under(name))]).Build(), TimeProvider.System);
}
