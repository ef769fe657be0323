using CityLeadership.Classroom.Web.Operations;
using CityLeadership.Classroom.Web.Operations.Children;

namespace CityLeadership.Classroom.Web.Tests.Operations.Children;

public sealed class ExecutablesTests
{
    [Fact]
    public void A_program_that_is_there_is_found() => Assert.Equal("/bin/sh", Executables.Find("sh", "dash", "/nowhere:/bin"));

    [Fact]
    public void A_missing_program_is_named_with_the_package_to_install() =>
        Assert.Equal(
            "janus is not installed. On Debian: apt-get install janus",
            Assert.Throws<CannotStartException>(() => Executables.Find("janus", "janus", "/nowhere")).Message);
}
