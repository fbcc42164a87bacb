'use client';

import { Component, type ReactNode } from 'react';

/** Keeps a picture that cannot be drawn from taking the verdict with it; tries again when `of` changes. */
export class ViewBoundary extends Component<
  { of: unknown; message: string; children: ReactNode },
  { failedOf: unknown }
> {
  override state: { failedOf: unknown } = { failedOf: nothing };

  override componentDidCatch() {
    this.setState({ failedOf: this.props.of });
  }

  static getDerivedStateFromError() {
    return null;
  }

  override render() {
    if (this.state.failedOf === this.props.of)
      return <p className="p-4 text-ink-soft">{this.props.message}</p>;
    return this.props.children;
  }
}

const nothing = Symbol('nothing has failed');
