using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Publish;

namespace CityLeadership.Classroom.Recording.Tests.Publish;

public sealed class VideoTimeTests
{
    private static readonly DateTimeOffset Bell = new(2026, 3, 5, 15, 0, 0, TimeSpan.Zero);

    /// <summary>Ten minutes, five off the record, and on again.</summary>
    private static readonly ImmutableArray<RecordedSpan> Spans =
    [
        new(Bell, Bell.AddMinutes(10), 0),
        new(Bell.AddMinutes(15), null, 600),
    ];

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 0.0)]
    [InlineData(599.5, 599.5)]
    [InlineData(600, null)]
    [InlineData(899, null)]
    [InlineData(900, 600.0)]
    [InlineData(1000, 700.0)]
    public void AnInstantHasItsSecondUnlessItWasNotRecorded(double after, double? second) =>
        Assert.Equal(second, VideoTime.SecondOf(Spans, Bell.AddSeconds(after)));

    [Fact]
    public void WhatHappenedOffTheRecordIsShownFromWhereTheVideoGoesOn()
    {
        Assert.Equal(600, VideoTime.FirstSecondFrom(Spans, Bell.AddMinutes(12)));
        Assert.Equal(0, VideoTime.FirstSecondFrom(Spans, Bell.AddMinutes(-12)));
        Assert.Null(VideoTime.FirstSecondFrom([new(Bell, Bell.AddMinutes(10), 0)], Bell.AddMinutes(12)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(599)]
    [InlineData(600)]
    [InlineData(1234)]
    public void ASecondOfTheVideoLeadsBackToItself(double second) =>
        Assert.Equal(second, VideoTime.SecondOf(Spans, VideoTime.InstantAt(Spans, second)!.Value));
}
