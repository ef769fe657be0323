using CityLeadership.Classroom.Web.Tests.Data;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

public sealed class YearOnSqliteTests(ITestOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-year-");

    [Fact]
    public async Task The_matrix_says_what_counts_of_every_session() =>
        await OnAsync(YearSpecification.TheMatrixSaysWhatCountsOfEverySessionAsync);

    [Fact]
    public async Task A_correction_stands_beside_what_was_measured_and_can_be_taken_back() =>
        await OnAsync(YearSpecification.ACorrectionStandsBesideWhatWasMeasuredAndCanBeTakenBackAsync);

    [Fact]
    public async Task An_excuse_in_advance_leaves_the_denominator() =>
        await OnAsync(YearSpecification.AnExcuseInAdvanceLeavesTheDenominatorAsync);

    [Fact]
    public async Task What_was_watched_afterwards_counts_like_being_there() =>
        await OnAsync(YearSpecification.WhatWasWatchedAfterwardsCountsLikeBeingThereAsync);

    [Fact]
    public async Task What_cannot_be_so_is_refused() => await OnAsync(YearSpecification.WhatCannotBeSoIsRefusedAsync);

    [MeasureFact]
    public async Task A_full_year_is_read_faster_than_session_by_session() =>
        await OnAsync(databases => FullYear.MeasureAsync(databases, "SQLite", output));

    private async Task OnAsync(Func<Databases, Task> specification)
    {
        await using var databases = await Databases.StartAsync(folder.FullName);
        await specification(databases);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
